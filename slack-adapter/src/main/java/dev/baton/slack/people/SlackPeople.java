package dev.baton.slack.people;

import com.google.gson.JsonObject;
import com.slack.api.methods.response.users.UsersInfoResponse;
import com.slack.api.model.User;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.PersonId;
import dev.baton.handoff.people.Platform;
import dev.baton.handoff.people.Standing;
import dev.baton.port.People;
import dev.baton.port.Transaction;
import dev.baton.slack.blockkit.Mentions;
import dev.baton.slack.webapi.SlackMethod;
import dev.baton.slack.webapi.WebApi;
import dev.baton.slack.webapi.WebReply;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Looks accounts up in Slack, notes them in the person registry, and knows the account of a person. */
public final class SlackPeople implements Mentions {

    private static final int REMEMBERED = 20_000;

    private final WebApi api;
    private final People people;
    private final Transaction transaction;
    private final Map<String, String> emails = new ConcurrentHashMap<>();
    private final Map<String, String> accounts = new ConcurrentHashMap<>();
    private volatile boolean isReadThrough;

    /** Notes what this API says in this registry. */
    public SlackPeople(WebApi api, People people, Transaction transaction) {
        this.api = api;
        this.people = people;
        this.transaction = transaction;
    }

    /** Asks Slack who this is and notes the answer. */
    public WebReply<UsersInfoResponse> meet(PersonId who) {
        JsonObject arguments = new JsonObject();
        arguments.addProperty("user", who.user());
        WebReply<UsersInfoResponse> reply = api.call(SlackMethod.USERS_INFO, arguments, UsersInfoResponse.class);
        if (reply instanceof WebReply.Did<UsersInfoResponse> did) {
            note(List.of(did.response().getUser()), who.tenant());
        }
        return reply;
    }

    /** Whether the registry knows this account already. */
    public boolean knows(PersonId who) {
        return emails.containsKey(who.key())
                || transaction.inOne(() -> people.find(who)).isPresent();
    }

    /** An account as Slack says that it is now, which the registry does not know yet. */
    public Person heard(User user, String tenant) {
        Person account = Accounts.person(user, tenant);
        remember(account);
        return account;
    }

    /** Notes what Slack said about accounts, in one transaction. */
    public void note(List<User> users, String tenant) {
        List<Person> persons =
                users.stream().map(user -> Accounts.person(user, tenant)).toList();
        transaction.inOne(() -> {
            persons.forEach(person ->
                    people.note(people.find(person.id()).map(person::after).orElse(person)));
            return persons.size();
        });
        persons.forEach(this::remember);
    }

    /** The member list was read to its end, or will not be shown to us. */
    void readThrough() {
        isReadThrough = true;
    }

    @Override
    public boolean knowsEverybody() {
        return isReadThrough;
    }

    /** The account of a person's key: of a Slack id, of an e-mail, or of an id on another platform; none that is deactivated. */
    @Override
    public Optional<String> userId(String key) {
        return remembered(key).or(() -> find(key));
    }

    /** The same without asking the database: for what is drawn before the acknowledgement. */
    public Mentions atOnce() {
        return this::remembered;
    }

    private Optional<String> remembered(String key) {
        return key.startsWith("slack/")
                ? Optional.of(PersonId.parse(key).user())
                : Optional.ofNullable(accounts.get(email(key)));
    }

    private Optional<String> find(String key) {
        Optional<Person> account = transaction.inOne(() -> addressOf(key)
                .filter(email -> !email.isEmpty())
                .flatMap(email -> people.byEmail(Platform.SLACK, email)));
        account.ifPresent(this::remember);
        return account.filter(person -> person.standing() != Standing.DEACTIVATED)
                .map(person -> person.id().user());
    }

    private Optional<String> addressOf(String key) {
        if (!key.contains("/")) {
            return Optional.of(email(key));
        } else if (key.startsWith("email/")) {
            return Optional.of(email(key));
        }
        return people.find(PersonId.parse(key)).map(Person::email);
    }

    private static String email(String key) {
        return key.startsWith("email/") ? PersonId.parse(key).user() : key;
    }

    /** An address leads to an account only while it is that of an active member. */
    private void remember(Person person) {
        if (emails.size() > REMEMBERED) {
            emails.clear();
            accounts.clear();
        }
        String user = person.id().user();
        String before = emails.put(person.id().key(), person.email());
        if (before != null) {
            accounts.remove(before, user);
        }
        if (!person.email().isEmpty() && person.mayAct()) {
            accounts.put(person.email(), user);
        }
    }
}
