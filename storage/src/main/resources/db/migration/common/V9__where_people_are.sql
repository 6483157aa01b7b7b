-- The platform on which a human was heard last: there they are told what concerns them.
create table heard (
    human    varchar(400) not null primary key,
    platform varchar(40)  not null
);
