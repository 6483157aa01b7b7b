-- When a handoff wakes up stands in the agenda; by calendars that may change, it cannot stand here as well.
alter table handoff drop column next_wake;

-- Acceptance is no longer the end.
update handoff set is_final = false where phase = 'ACCEPTED';
