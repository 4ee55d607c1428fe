-- The page of a thing asks for the threads about it. The same code may be another entry in another edition, so its address says which one.
UPDATE group_thread t SET t.about_address = CONCAT(t.about_address, '?edition=',
  (SELECT MAX(y.year) FROM enrolment e JOIN edition y ON y.id = e.edition_id WHERE e.powiat = SUBSTRING(t.about_address, 10, 4)))
WHERE t.about_address LIKE '/powiaty/%' AND t.about_address NOT LIKE '%?%'
  AND EXISTS (SELECT 1 FROM enrolment e WHERE e.powiat = SUBSTRING(t.about_address, 10, 4));
CREATE INDEX group_thread_about ON group_thread (about_address);
