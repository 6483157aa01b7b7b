package planted;

/** Holds a port of ours still instead of using its in-memory adapter. */
public class MocksOurs {
    Chat chat = mock(Chat.class);
}
