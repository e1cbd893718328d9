-- At which stage is each plan that must be written?
SELECT t.id, t.status, COUNT(*)
FROM targets t
JOIN commitment_targets n ON n.target = t.id
JOIN commitment_acts a ON a.commitment = n.commitment
WHERE t.kind = 'instrument' AND a.act = 'draft'
GROUP BY t.id, t.status
ORDER BY t.id
