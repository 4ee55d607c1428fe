package pl.pomost.plan;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.stream.Stream;

/** A piece of a section. Writers handle every kind through {@link Cases}, so a new kind cannot be forgotten by any. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @Type(name = "paragraph", value = Paragraph.class),
    @Type(name = "bullets", value = BulletList.class),
    @Type(name = "table", value = Table.class),
    @Type(name = "facts", value = FactList.class),
    @Type(name = "quote", value = Quote.class),
    @Type(name = "figure", value = Figure.class),
    @Type(name = "note", value = Note.class)
})
public sealed interface Block permits Paragraph, BulletList, Table, FactList, Quote, Figure, Note {

    /** Every text of the block that a reader meets, in reading order. */
    Stream<String> texts();

    /** Calls the case of this block's kind. */
    <R> R match(Cases<R> cases);

    /** What to do with each kind of block. */
    interface Cases<R> {

        R paragraph(Paragraph paragraph);

        R bullets(BulletList list);

        R table(Table table);

        R facts(FactList facts);

        R quote(Quote quote);

        R figure(Figure figure);

        R note(Note note);
    }
}
