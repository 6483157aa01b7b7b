package dev.baton.slack.blockkit;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.UsersSelectElement;
import dev.baton.view.Answers;
import dev.baton.view.Field;
import dev.baton.view.Input;
import dev.baton.view.Literal;
import java.time.LocalDate;
import java.util.List;

/** Draws one question of a form; block_id and action_id are the field's own id, so that answers stay where they were. */
final class Inputs implements Input.Drawn<BlockElement> {

    private static final Input.Option NOTHING = new Input.Option("-", "nothing to choose");

    private final Field<?> field;
    private final Answers filled;
    private final Mentions mentions;

    private Inputs(Field<?> field, Answers filled, Mentions mentions) {
        this.field = field;
        this.filled = filled;
        this.mentions = mentions;
    }

    /** The question with what is filled in already. A picked person is told at once, to be looked up before they send. */
    static InputBlock block(Field<?> field, Answers filled, Mentions mentions) {
        BlockElement element = field.input().drawnBy(new Inputs(field, filled, mentions));
        InputBlock.InputBlockBuilder block = InputBlock.builder()
                .blockId(field.id())
                .label(Plain.line(field.label(), SlackLimits.INPUT_LABEL))
                .element(element)
                .optional(!field.required());
        String hint = hint(field);
        if (!hint.isBlank()) {
            block.hint(Plain.line(hint, SlackLimits.INPUT_LABEL));
        }
        if (field.input() instanceof Input.Person) {
            block.dispatchAction(true);
        }
        return block.build();
    }

    @Override
    public BlockElement sentence(Input.Sentence input) {
        return words(input.longest()).multiline(false).build();
    }

    @Override
    public BlockElement paragraph(Input.Paragraph input) {
        return words(input.longest()).multiline(true).build();
    }

    @Override
    public BlockElement choice(Input.Choice input) {
        StaticSelectElement.StaticSelectElementBuilder select =
                StaticSelectElement.builder().actionId(field.id()).options(options(input.options()));
        chosen(input.options()).stream().findFirst().ifPresent(select::initialOption);
        return select.build();
    }

    @Override
    public BlockElement checklist(Input.Checklist input) {
        CheckboxesElement.CheckboxesElementBuilder boxes =
                CheckboxesElement.builder().actionId(field.id()).options(options(input.options()));
        List<OptionObject> ticked = chosen(input.options());
        return ticked.isEmpty() ? boxes.build() : boxes.initialOptions(ticked).build();
    }

    @Override
    public BlockElement person(Input.Person input) {
        UsersSelectElement.UsersSelectElementBuilder select =
                UsersSelectElement.builder().actionId(field.id());
        filled.one(field.id()).flatMap(mentions::userId).ifPresent(select::initialUser);
        return select.build();
    }

    @Override
    public BlockElement date(Input.Date input) {
        DatePickerElement.DatePickerElementBuilder picker =
                DatePickerElement.builder().actionId(field.id());
        filled.one(field.id()).filter(Inputs::isDay).ifPresent(picker::initialDate);
        return picker.build();
    }

    private PlainTextInputElement.PlainTextInputElementBuilder words(int longest) {
        int limit = Math.min(longest, SlackLimits.INPUT_VALUE);
        PlainTextInputElement.PlainTextInputElementBuilder input =
                PlainTextInputElement.builder().actionId(field.id()).maxLength(limit);
        filled.one(field.id()).map(said -> Literal.editable(said, limit)).ifPresent(input::initialValue);
        return input;
    }

    private List<OptionObject> chosen(List<Input.Option> options) {
        List<String> said = filled.all(field.id());
        return options.stream()
                .filter(option -> said.contains(option.value()))
                .map(Inputs::option)
                .toList();
    }

    /** Slack refuses a list of no options. */
    private static List<OptionObject> options(List<Input.Option> options) {
        List<Input.Option> offered = options.isEmpty() ? List.of(NOTHING) : options;
        return offered.stream().map(Inputs::option).toList();
    }

    private static OptionObject option(Input.Option option) {
        return OptionObject.builder()
                .text(Plain.line(option.label(), SlackLimits.OPTION_LABEL))
                .value(option.value())
                .build();
    }

    private static String hint(Field<?> field) {
        return field.input() instanceof Input.Date date && field.hint().isBlank()
                ? "Not before " + date.earliest() + "."
                : field.hint();
    }

    private static boolean isDay(String said) {
        try {
            return LocalDate.parse(said).toString().equals(said);
        } catch (java.time.format.DateTimeParseException notADay) {
            return false;
        }
    }
}
