package dev.baton.storage.registry;

import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.PersonId;
import dev.baton.handoff.people.Platform;
import dev.baton.handoff.people.Standing;
import dev.baton.port.People;
import dev.baton.storage.database.JdbiTransaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;

/** The person registry in the database. */
public final class JdbiPeople implements People {

    private final JdbiTransaction transaction;

    public JdbiPeople(JdbiTransaction transaction) {
        this.transaction = transaction;
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return transaction.reading(handle ->
                identified(handle.createQuery("""
                                select * from person
                                where platform = :platform and tenant = :tenant and user_id = :user"""), id).map(JdbiPeople::person).findOne());
    }

    @Override
    public Optional<Person> byEmail(Platform platform, String email) {
        if (email.isEmpty()) {
            return Optional.empty();
        }
        return transaction.reading(handle -> handle.createQuery("""
                        select * from person where platform = :platform and email = :email
                        order by case standing when 'MEMBER' then 0 else 1 end, tenant, user_id limit 1""")
                .bind("platform", platform.name())
                .bind("email", email.toLowerCase(Locale.ROOT))
                .map(JdbiPeople::person)
                .findOne());
    }

    @Override
    public void note(Person person) {
        transaction.writing(handle -> update(handle, person) || insert(handle, person) || update(handle, person));
    }

    @Override
    public void heard(Person account) {
        Platform platform = account.id().platform();
        if (!lastHeard(account).equals(Optional.of(platform))) {
            transaction.writing(handle -> moved(handle, account.human(), platform)
                    || met(handle, account.human(), platform)
                    || moved(handle, account.human(), platform));
        }
    }

    @Override
    public Optional<Platform> lastHeard(Person human) {
        return transaction.reading(handle -> handle.createQuery("select platform from heard where human = :human")
                .bind("human", human.human())
                .map((row, context) -> Platform.valueOf(row.getString("platform")))
                .findOne());
    }

    private static boolean moved(Handle handle, String human, Platform platform) {
        return handle.createUpdate("update heard set platform = :platform where human = :human")
                        .bind("human", human)
                        .bind("platform", platform.name())
                        .execute()
                == 1;
    }

    private static boolean met(Handle handle, String human, Platform platform) {
        return handle.createUpdate("insert into heard values (:human, :platform) on conflict do nothing")
                        .bind("human", human)
                        .bind("platform", platform.name())
                        .execute()
                == 1;
    }

    private static boolean update(Handle handle, Person person) {
        return described(handle.createUpdate("""
                                        update person set name = :name, email = :email, zone = :zone, standing = :standing
                                        where platform = :platform and tenant = :tenant and user_id = :user"""), person).execute() == 1;
    }

    private static boolean insert(Handle handle, Person person) {
        return described(handle.createUpdate("""
                                        insert into person
                                        values (:platform, :tenant, :user, :name, :email, :zone, :standing)
                                        on conflict do nothing"""), person).execute() == 1;
    }

    private static <S extends SqlStatement<S>> S described(S statement, Person person) {
        return identified(statement, person.id())
                .bind("name", person.name())
                .bind("email", person.email())
                .bind("zone", person.zone().getId())
                .bind("standing", person.standing().name());
    }

    private static <S extends SqlStatement<S>> S identified(S statement, PersonId id) {
        return statement
                .bind("platform", id.platform().name())
                .bind("tenant", id.tenant())
                .bind("user", id.user());
    }

    private static Person person(ResultSet row, StatementContext context) throws SQLException {
        PersonId id = new PersonId(
                Platform.valueOf(row.getString("platform")), row.getString("tenant"), row.getString("user_id"));
        return new Person(
                id,
                row.getString("name"),
                row.getString("email"),
                ZoneId.of(row.getString("zone")),
                Standing.valueOf(row.getString("standing")));
    }
}
