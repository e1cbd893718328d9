-- Cite a line in Chinese with its number, and what it names in English with the status of the name.
SELECT c.id, c.quote, n.name, n.status
FROM commitments c
JOIN commitment_targets t ON t.commitment = c.id
JOIN names n ON n.of_id = t.target AND n.language = 'en' AND n.ordinal = 1
ORDER BY c.ordinal
