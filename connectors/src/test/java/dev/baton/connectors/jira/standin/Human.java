package dev.baton.connectors.jira.standin;

/** An account: its id in Cloud, its name in Data Center, what people read, its address, and whether that is hidden. */
public record Human(String id, String name, String displayName, String email, boolean isHidden) {

    /** The account whose token Baton has. */
    public static final Human BATON =
            new Human("5b10a2844c20165700ede21a", "baton", "Baton", "baton@example.org", false);

    /** An account that shows its address. */
    public static Human of(String displayName, String email) {
        String name = email.substring(0, email.indexOf('@'));
        return new Human("712020:" + name, name, displayName, email, false);
    }

    /** The same account with its address hidden, as people may do in Cloud. */
    public Human hidden() {
        return new Human(id, name, displayName, email, true);
    }
}
