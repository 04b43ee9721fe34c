-- The article behind a rule of routing is told in both languages; a rule that was put in with one text keeps it until it is loaded anew.
update routing_rules set rule = jsonb_set(rule, '{cite}', jsonb_build_object('zh', rule -> 'cite', 'en', rule -> 'cite')) where jsonb_typeof(rule -> 'cite') = 'string';
