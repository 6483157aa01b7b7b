package dev.baton.connectors.jira.dialect;

/** Somebody's account: by what Jira knows it, what people read, and the e-mail address unless that is hidden. */
public record Account(String id, String name, String email) {

    /** Whether this is certainly the account of that address. */
    public boolean isOf(String address) {
        return !address.isEmpty() && email.equalsIgnoreCase(address);
    }
}
