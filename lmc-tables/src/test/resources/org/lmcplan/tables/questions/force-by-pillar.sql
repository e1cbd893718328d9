-- How many lines of each pillar are firm or soft?
SELECT pillar, force, COUNT(*)
FROM commitments
WHERE pillar IS NOT NULL
GROUP BY pillar, force
