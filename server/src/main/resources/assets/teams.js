// Draws Adaptive Cards with Microsoft's own renderer in the look of Teams, and gives what is pressed on them back to Baton.
"use strict";

{
    const ink = (colour, subtle = colour) => ({default: `var(--${colour})`, subtle: `var(--${subtle})`});
    const colours = {
        default: ink("t-ink", "t-soft"),
        dark: ink("t-ink", "t-soft"),
        light: ink("t-soft"),
        accent: ink("t-brand"),
        good: ink("t-good"),
        warning: ink("t-warning"),
        attention: ink("t-bad"),
    };
    const style = ground => ({
        backgroundColor: `var(--${ground})`,
        borderColor: "var(--t-line)",
        foregroundColors: colours,
    });
    const type = fontFamily => ({
        fontFamily,
        fontSizes: {small: 12, default: 14, medium: 14, large: 18, extraLarge: 24},
        fontWeights: {lighter: 300, default: 400, bolder: 600},
        lineHeights: {small: 16, default: 20, medium: 20, large: 24, extraLarge: 32},
    });
    const label = {color: "default", size: "default", spacing: "small", weight: "bolder"};

    /** What a host says of itself: the sizes of Teams, and colours that the style sheet has for light and for dark. */
    const host = new AdaptiveCards.HostConfig({
        supportsInteractivity: true,
        fontTypes: {default: type("var(--t-sans)"), monospace: type("var(--mono)")},
        spacing: {small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16},
        separator: {lineThickness: 1, lineColor: "var(--t-line)"},
        containerStyles: {default: style("t-card"), emphasis: style("t-sunken")},
        actions: {
            maxActions: 6,
            spacing: "default",
            buttonSpacing: 8,
            actionsOrientation: "horizontal",
            actionAlignment: "left",
        },
        inputs: {
            label: {
                inputSpacing: "small",
                requiredInputs: {...label, suffix: " *", suffixColor: "attention"},
                optionalInputs: label,
            },
            errorMessage: {color: "attention", size: "small", spacing: "small", weight: "default"},
        },
        table: {cellSpacing: 8},
    });

    // Markdown stands in TextBlocks, facts and nowhere else, and Baton draws neither.
    AdaptiveCards.GlobalSettings.useMarkdownInRadioButtonAndCheckbox = false;
    AdaptiveCards.AdaptiveCard.onProcessMarkdown = () => {};

    document.addEventListener("fresh", event => {
        for (const place of event.target.querySelectorAll("[data-adaptive]")) {
            draw(place);
        }
    });

    function draw(place) {
        const card = new AdaptiveCards.AdaptiveCard();
        card.hostConfig = host;
        card.onExecuteAction = action => press(action);
        card.parse(JSON.parse(place.dataset.adaptive));
        place.replaceChildren(card.render());
        name(card);
        for (const input of card.getAllInputs()) {
            suggest(place, input);
        }
    }

    /** Gives each button the name by which the page finds it again after it was drawn anew. */
    function name(holder) {
        for (let i = 0; i < holder.getActionCount(); i++) {
            const action = holder.getActionAt(i);
            action.renderedElement.name = "action";
            action.renderedElement.value = action.data?.baton ?? "";
        }
        for (let i = 0; i < (holder.getItemCount?.() ?? 0); i++) {
            const item = holder.getItemAt(i);
            if (item instanceof AdaptiveCards.ActionSet) {
                name(item);
            }
        }
    }

    /** Puts the words of the example below the input that they are for. */
    function suggest(place, input) {
        const field = input.id.slice(input.id.indexOf(":") + 1);
        const words = place.parentElement.querySelector(`.inserts[data-below="${CSS.escape(field)}"]`);
        const control = input.renderedElement?.querySelector("input, textarea, select");
        if (!words || !control) {
            return;
        }
        for (const button of words.querySelectorAll("[data-into]")) {
            const label = button.querySelector("q").textContent;
            const option = [...control.options ?? []].find(each => each.text === label);
            button.dataset.into = control.id;
            button.dataset.words = option?.value ?? button.dataset.words;
        }
        input.renderedElement.append(words);
    }

    function press(action) {
        if (action instanceof AdaptiveCards.OpenUrlAction) {
            window.open(action.url, "_blank", "noopener");
            return;
        }
        const form = document.getElementById("adaptive");
        form.elements.data.value = JSON.stringify(action.data);
        form.requestSubmit();
    }
}
