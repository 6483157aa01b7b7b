package dev.baton.server.playground.page;

import dev.baton.handoff.people.Standing;
import dev.baton.server.playground.Actor;
import dev.baton.server.playground.Message;
import dev.baton.server.playground.Playground;
import dev.baton.server.playground.PlaygroundChat;
import dev.baton.server.playground.Visits;
import dev.baton.teams.TeamsScreen;
import dev.baton.view.Answers;
import dev.baton.view.Card;
import dev.baton.view.Part;
import dev.baton.view.Text;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a person can do on their screen. */
enum Act {
    SAY {
        @Override
        void done(Playground playground, Actor actor, HttpServletRequest request) {
            LocalServlet.said(request, "quick")
                    .or(() -> LocalServlet.said(request, "words"))
                    .ifPresent(words -> say(playground, actor, delivery(request), words));
        }
    },
    PRESS {
        @Override
        void done(Playground playground, Actor actor, HttpServletRequest request) {
            LocalServlet.said(request, "action")
                    .ifPresent(action -> playground.visits().press(actor, delivery(request), action));
        }
    },
    /** An Adaptive Card's button was pressed, in a message or in a dialog. */
    ADAPTIVE {
        @Override
        void done(Playground playground, Actor actor, HttpServletRequest request) {
            LocalServlet.said(request, "data")
                    .flatMap(TeamsScreen::pressed)
                    .ifPresent(pressed -> pressed(playground, actor, delivery(request), pressed));
        }
    },
    SUBMIT {
        @Override
        void done(Playground playground, Actor actor, HttpServletRequest request) {
            playground.visits().submit(actor, delivery(request), answers(request));
        }
    },
    JOT {
        @Override
        void done(Playground playground, Actor actor, HttpServletRequest request) {
            String[] into = LocalServlet.said(request, "insert").orElse("").split(" ", 2);
            Answers answers = answers(request);
            playground.visits().jot(actor, into.length == 2 ? answers.with(into[0], into[1]) : answers);
        }
    },
    /** To every question that has no answer yet the example's. */
    INSERT_ALL {
        @Override
        void done(Playground playground, Actor actor, HttpServletRequest request) {
            Answers said = answers(request);
            playground
                    .visits()
                    .screen(actor)
                    .dialog()
                    .ifPresent(dialog -> playground
                            .visits()
                            .jot(actor, Suggested.filledUp(dialog, said, playground.suggestions(), playground.cast())));
        }
    },
    DISMISS {
        @Override
        void done(Playground playground, Actor actor, HttpServletRequest request) {
            playground.visits().dismiss(actor);
        }
    },
    LEAVE {
        @Override
        void done(Playground playground, Actor actor, HttpServletRequest request) {
            becomes(playground, actor, Standing.DEACTIVATED);
        }
    },
    COME_BACK {
        @Override
        void done(Playground playground, Actor actor, HttpServletRequest request) {
            becomes(playground, actor, Standing.MEMBER);
        }
    },
    START_FROM {
        @Override
        void done(Playground playground, Actor actor, HttpServletRequest request) {
            LocalServlet.said(request, "message")
                    .map(Long::parseLong)
                    .flatMap(playground.messages()::find)
                    .ifPresent(message -> playground
                            .visits()
                            .startFrom(actor, delivery(request), message, link(request, actor, message)));
        }
    };

    /** Does it. */
    abstract void done(Playground playground, Actor actor, HttpServletRequest request);

    static Optional<Act> parse(String path) {
        return Arrays.stream(values())
                .filter(act ->
                        act.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(path))
                .findFirst();
    }

    private static void pressed(Playground playground, Actor actor, String delivery, TeamsScreen.Pressed pressed) {
        if (pressed instanceof TeamsScreen.Filled filled) {
            playground.visits().submit(actor, delivery, filled.answers());
        } else if (pressed instanceof TeamsScreen.Sheet sheet) {
            playground.visits().turn(actor, sheet.answers(), sheet.number());
        } else if (pressed instanceof TeamsScreen.Button button) {
            playground.visits().press(actor, delivery, button.action());
        }
    }

    private static void becomes(Playground playground, Actor actor, Standing standing) {
        playground.visits().becomes(actor, standing, playground.clock().instant());
    }

    private static void say(Playground playground, Actor actor, String delivery, String words) {
        if (Visits.isCommand(words)) {
            playground.visits().say(actor, delivery, words);
        } else {
            Card said = Card.card("", new Part.Words(Text.text(words)));
            playground
                    .messages()
                    .post(
                            Message.Spot.in(PlaygroundChat.CHANNEL),
                            delivery,
                            actor.user(),
                            said,
                            playground.clock().instant());
        }
    }

    private static Answers answers(HttpServletRequest request) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            List<String> filled = Arrays.stream(values)
                    .map(value -> value.replace("\r\n", "\n"))
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (name.startsWith(FieldShown.PREFIX) && !filled.isEmpty()) {
                said.put(name.substring(FieldShown.PREFIX.length()), filled);
            }
        });
        return new Answers(said);
    }

    private static String delivery(HttpServletRequest request) {
        return LocalServlet.said(request, "delivery").orElse("");
    }

    /** Where the message stands; nothing without https, which the form would turn away. */
    private static String link(HttpServletRequest request, Actor actor, Message message) {
        return !request.isSecure()
                ? ""
                : request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort() + "/as/"
                        + actor.user() + "/channel#m" + message.number();
    }
}
