-- What stands where a handoff was that was deleted after its time in the archive had ended, and by which hash its journal
-- ended. No earlier deletion can be written down.
create table tombstone (
    handoff_id bigint                      not null primary key,
    events     bigint                      not null,
    at         timestamp(6) with time zone not null,
    deleted_on date                        not null,
    deleted_by varchar(400)                not null,
    kept_until date                        not null,
    head_hash  char(64)                    not null,
    seal       char(64)                    not null,
    constraint tombstone_after_the_archive check (deleted_on >= kept_until)
);
