-- Which lines have no record at all, and which have only records that do not count?
SELECT c.id,
  (SELECT COUNT(*) FROM record_links l WHERE l.to_kind = 'commitment' AND l.to_id = c.id)
FROM commitments c
WHERE NOT EXISTS (
  SELECT 1 FROM record_links l WHERE l.to_kind = 'commitment' AND l.to_id = c.id AND l.counts IN ('yes', 'perhaps'))
ORDER BY c.ordinal
