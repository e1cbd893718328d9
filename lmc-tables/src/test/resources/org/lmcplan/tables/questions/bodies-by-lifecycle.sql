-- Which named bodies exist, and which are only discussed?
SELECT lifecycle, id, name_en
FROM targets
WHERE kind = 'mechanism'
ORDER BY lifecycle, id
