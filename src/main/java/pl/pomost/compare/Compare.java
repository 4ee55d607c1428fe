package pl.pomost.compare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import pl.pomost.access.Viewer;

/** Compares powiats for whoever asks, as far as they may see. Everything of an answer is read in one transaction, so that it is of one moment. */
@ApplicationScoped
public class Compare {

    private final Grounds grounds;
    private final MatrixView matrix;

    Compare(Grounds grounds, MatrixView matrix) {
        this.grounds = grounds;
        this.matrix = matrix;
    }

    /**
     * @param whole everything at once, for a file; else one page of it
     * @throws NotFoundException when the viewer may see nothing of it, or it compares what is not there
     */
    @Transactional
    public Comparison of(View view, Viewer viewer, Question question, boolean whole) {
        Ground ground = grounds.of(viewer, question);
        if (!ground.reach().levels()) {
            throw new NotFoundException();
        }
        return switch (view) {
            case MATRIX -> matrix.of(ground, question, whole);
            default -> throw new NotFoundException();
        };
    }
}
