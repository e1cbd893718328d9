-- What share of the lines shows any activity?
SELECT progress, COUNT(*)
FROM commitments
GROUP BY progress
