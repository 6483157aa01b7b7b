package planted;

/** Leaves something open. */
public class OpenEnd {
    // TODO later
    // TODO #12 is an open end with its issue
}
