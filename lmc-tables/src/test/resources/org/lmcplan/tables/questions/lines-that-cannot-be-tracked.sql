-- Which lines cannot be tracked, and why?
SELECT c.id, l.reason, k.label_zh
FROM commitments c
JOIN commitment_limits l ON l.commitment = c.id
JOIN codes k ON k.vocabulary = 'tracking-limit' AND k.code = l.reason
WHERE c.trackable = FALSE
ORDER BY c.ordinal
