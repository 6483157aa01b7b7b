-- Which handoffs a ticket belongs to; derived from the journal like all lists.
create table handoff_ticket (
    tracker    varchar(250) not null,
    ticket_key varchar(250) not null,
    handoff_id bigint       not null,
    primary key (tracker, ticket_key, handoff_id)
);

create index handoff_ticket_of on handoff_ticket (handoff_id);
