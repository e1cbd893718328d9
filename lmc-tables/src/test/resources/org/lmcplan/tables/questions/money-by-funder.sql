-- How much money was offered, allocated or spent, by whom?
SELECT t.stage, k.part, t.total, t.currency
FROM money_totals t
JOIN money_total_keys k ON k.money_total = t.id
WHERE t.basis = 'records' AND t.dimension = 'funder' AND t.certain = TRUE
