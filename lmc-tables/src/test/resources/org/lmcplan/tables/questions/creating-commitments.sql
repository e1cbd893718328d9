-- Which commitments create something new, and how firmly?
SELECT c.id, c.force
FROM commitments c
JOIN commitment_acts a ON a.commitment = c.id
WHERE a.act = 'create'
ORDER BY c.ordinal
