-- What serves each priority area, and what lies outside all of them?
SELECT COALESCE(p.id, 'none'), COUNT(*)
FROM commitments c
LEFT JOIN priority_areas p ON p.id = c.priority_area
GROUP BY COALESCE(p.id, 'none')
