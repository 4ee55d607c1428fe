package pl.pomost.action;

import jakarta.persistence.Entity;
import java.util.Optional;
import pl.pomost.shared.CodedEntry;

/** What the powiat cannot solve itself and asks somebody else for. */
@Entity
public class Postulate extends CodedEntry {

    private String toWhom;

    private String text;

    private String justification;

    protected Postulate() {
        // for Hibernate and for reading a process file
    }

    static Postulate of(PostulateDraft draft) {
        var postulate = new Postulate();
        postulate.rewrite(draft);
        return postulate;
    }

    void rewrite(PostulateDraft draft) {
        toWhom = draft.toWhom();
        text = draft.text();
        justification = draft.justification().orElse(null);
    }

    public Optional<String> toWhom() {
        return Optional.ofNullable(toWhom);
    }

    public String text() {
        return text;
    }

    public Optional<String> justification() {
        return Optional.ofNullable(justification);
    }
}
