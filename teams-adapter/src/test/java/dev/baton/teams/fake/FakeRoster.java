package dev.baton.teams.fake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Who is in the conversations of a tenant: everybody in the channel, and one person in each chat with the bot. Two stand on
 * a page, so that there is more than one.
 */
final class FakeRoster {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String TOKEN = "continuationToken=";
    private static final int PAGE = 2;

    private final String tenant;
    private final Map<String, ObjectNode> members = new ConcurrentHashMap<>();
    private final Set<String> gone = ConcurrentHashMap.newKeySet();
    private final Set<String> notInTheTeam = ConcurrentHashMap.newKeySet();
    private final AtomicInteger pagesRead = new AtomicInteger();

    FakeRoster(String tenant) {
        this.tenant = tenant;
    }

    void member(String account, String name, String email) {
        members.put(
                account,
                JSON.objectNode()
                        .put("id", "29:" + account)
                        .put("aadObjectId", account)
                        .put("name", name)
                        .put("email", email)
                        .put("userPrincipalName", email)
                        .put("tenantId", tenant)
                        .put("userRole", "user"));
    }

    void says(String account, String field, String value) {
        if (!members.containsKey(account)) {
            member(account, account, account + "@example.com");
        }
        Objects.requireNonNull(members.get(account)).put(field, value);
    }

    void leaves(String account) {
        gone.add(account);
    }

    void leavesTheTeam(String account) {
        notInTheTeam.add(account);
    }

    void returns(String account) {
        gone.remove(account);
        notInTheTeam.remove(account);
    }

    String named(String name) {
        return members.entrySet().stream()
                .filter(member -> name.equals(member.getValue().path("name").asText()))
                .findFirst()
                .map(Map.Entry::getKey)
                .orElseThrow(() -> new AssertionError("nobody is called " + name));
    }

    boolean isOfTheTenant(String account) {
        return !gone.contains(account);
    }

    int pagesRead() {
        return pagesRead.get();
    }

    /** Somebody's entry in a conversation. */
    Optional<ObjectNode> find(String conversation, String account) {
        boolean isChat = conversation.startsWith("a:");
        boolean isThere = isChat ? conversation.equals("a:" + account) : !notInTheTeam.contains(account);
        return Optional.ofNullable(members.get(account)).filter(entry -> isThere && isOfTheTenant(account));
    }

    /** A page of a conversation's roster, the first or the one that this query names. */
    ObjectNode page(String conversation, String query) {
        pagesRead.incrementAndGet();
        List<ObjectNode> all = members.keySet().stream()
                .sorted()
                .flatMap(account -> find(conversation, account).stream())
                .toList();
        int from = query.contains(TOKEN) ? Integer.parseInt(query.replaceAll(".*" + TOKEN + "([0-9]+).*", "$1")) : 0;
        ObjectNode page = JSON.objectNode();
        ArrayNode listed = page.putArray("members");
        all.stream().skip(from).limit(PAGE).forEach(listed::add);
        return from + PAGE < all.size() ? page.put("continuationToken", String.valueOf(from + PAGE)) : page;
    }

    /** How Teams says that there is no such member. */
    static ObjectNode nobody() {
        ObjectNode body = JSON.objectNode();
        body.putObject("error").put("code", "MemberNotFoundInConversation");
        return body;
    }
}
