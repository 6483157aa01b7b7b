package dev.baton.view;

/** How one platform draws each kind of part. */
public interface Renderer<R> {

    R words(Part.Words words);

    R note(Part.Note note);

    R quote(Part.Quote quote);

    R facts(Part.Facts facts);

    R table(Part.Table table);

    R progress(Part.Progress progress);

    R heading(Part.Heading heading);

    R divider(Part.Divider divider);

    R buttons(Part.Buttons buttons);
}
