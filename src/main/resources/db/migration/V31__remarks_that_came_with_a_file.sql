-- How long words are kept that nobody may read is counted from the day on which the remark came: files did not say when.
UPDATE consultation_remark SET arrived_at = COALESCE(received_on, CURRENT_DATE) WHERE arrived_at IS NULL;
UPDATE consultation_remark SET sender = NULL, translated_by = NULL WHERE held_reason IS NOT NULL AND text = '';
