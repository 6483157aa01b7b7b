package dev.baton.slack.inbound;

import dev.baton.desk.Malformed;
import java.io.Serial;

/** Something signed by Slack that is not what Slack documents. */
final class MalformedRequest extends Malformed {

    @Serial
    private static final long serialVersionUID = 1L;

    MalformedRequest(String why) {
        super(why);
    }
}
