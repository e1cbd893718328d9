-- Which meetings are overdue, and since when?
SELECT w.subject, w.closes_to
FROM windows w
JOIN series s ON s.id = w.series
WHERE s.kind = 'meeting' AND w.overdue = TRUE
ORDER BY w.subject, w.closes_to
