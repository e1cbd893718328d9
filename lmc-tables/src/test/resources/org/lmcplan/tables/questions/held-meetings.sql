-- Which meetings were held, by when they were due, and which record shows it?
SELECT w.subject, w.closes_to, r.evidence
FROM windows w
JOIN series s ON s.id = w.series
JOIN window_records r ON r.series = w.series AND r.ordinal = w.ordinal
WHERE s.kind = 'meeting' AND w.status IN ('held', 'held-late')
ORDER BY w.subject, w.closes_to
