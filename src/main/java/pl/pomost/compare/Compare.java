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
    private final MapView map;
    private final ProfileView profile;
    private final ChangeView change;
    private final BesideView beside;
    private final RegionView region;
    private final RowsView rows;

    Compare(Grounds grounds, MatrixView matrix, MapView map, ProfileView profile, ChangeView change, BesideView beside, RegionView region, RowsView rows) {
        this.grounds = grounds;
        this.matrix = matrix;
        this.map = map;
        this.profile = profile;
        this.change = change;
        this.beside = beside;
        this.region = region;
        this.rows = rows;
    }

    /**
     * @param whole everything at once, for a file; else one page of it
     * @throws NotFoundException when the viewer may see nothing of it, or it compares what is not there
     */
    @Transactional
    public Comparison of(View view, Viewer viewer, Question question, boolean whole) {
        Ground ground = grounds.of(viewer, question);
        if (!ground.reach().open()) {
            throw new NotFoundException();
        }
        return switch (view) {
            case MATRIX -> matrix.of(ground, question, whole);
            case MAP -> map.of(ground, question, whole);
            case PROFILE -> profile.of(ground, question);
            case CHANGE -> change.of(ground, question);
            case BESIDE -> beside.of(ground, question);
            case REGION -> region.of(ground, question);
            case ROWS -> rows.of(ground, question, whole);
        };
    }
}
