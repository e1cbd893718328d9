-- Runs at every start, on H2 and on PostgreSQL.
create table if not exists plans (
  id varchar(100) primary key,
  title text not null,
  digest varchar(64) not null,
  document text not null
);

create table if not exists commitments (
  plan varchar(100) not null references plans (id) on delete cascade,
  ordinal integer not null,
  id varchar(100) not null,
  force varchar(20) not null,
  quote text not null,
  primary key (plan, ordinal)
);

create index if not exists commitments_by_force on commitments (force, plan, ordinal);
