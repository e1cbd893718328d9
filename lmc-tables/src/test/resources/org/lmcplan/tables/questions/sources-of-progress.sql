-- Which records count for which line, and who reports them?
SELECT l.to_id, l.evidence, s.ordinal, s.address
FROM record_links l
JOIN citations s ON s.evidence_kind = l.evidence_kind AND s.evidence = l.evidence
WHERE l.to_kind = 'commitment' AND l.counts = 'yes'
ORDER BY l.to_id, l.evidence, s.ordinal
