package dev.baton.server.configuration;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads {@code DATABASE_URL} in either of its two usual forms, {@code postgresql://user:password@host/name} and
 * {@code jdbc:postgresql://host/name?user=…&password=…}, and takes user and password out of it.
 */
final class DatabaseAddress {

    private static final Pattern FORM =
            Pattern.compile("(?:jdbc:)?postgres(?:ql)?://(?:([^@/]*)@)?([^@/?]+)/([^@/?]+)(?:\\?(.*))?");

    private DatabaseAddress() {}

    static Database read(String words) {
        Matcher form = FORM.matcher(words);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "is no PostgreSQL address; write postgresql://user:password@host:5432/name.");
        }
        String[] login = Optional.ofNullable(form.group(1)).orElse("").split(":", 2);
        Map<String, String> options = options(Optional.ofNullable(form.group(4)).orElse(""));
        String user = Optional.ofNullable(options.remove("user")).orElse(login[0]);
        String password = Optional.ofNullable(options.remove("password")).orElse(login.length > 1 ? login[1] : "");
        String rest = options.entrySet().stream()
                .map(option -> option.getKey() + "=" + option.getValue())
                .collect(Collectors.joining("&"));
        return new Database.PostgreSql(
                "jdbc:postgresql://" + form.group(2) + "/" + form.group(3) + (rest.isEmpty() ? "" : "?" + rest),
                decoded(user),
                Secret.of(decoded(password)));
    }

    private static Map<String, String> options(String query) {
        Map<String, String> options = new LinkedHashMap<>();
        Arrays.stream(query.split("&"))
                .map(option -> option.split("=", 2))
                .filter(option -> option.length == 2)
                .forEach(option -> options.put(option[0], option[1]));
        return options;
    }

    /** A plus stays a plus here; only in forms does it mean a space. */
    private static String decoded(String words) {
        return URLDecoder.decode(words.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
