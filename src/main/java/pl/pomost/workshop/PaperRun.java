package pl.pomost.workshop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Blank cards that were prepared for one table, with numbers of their own in the workshop. */
@Entity
public class PaperRun {

    @Id
    private UUID id;
    private UUID workshopId;
    private String activity;
    private int first;
    private int last;
    private String sheet;
    private LocalDate madeOn;

    protected PaperRun() {
        // for Hibernate
    }

    PaperRun(UUID workshop, String activity, int first, int last, PaperSheet sheet, LocalDate madeOn) {
        this.id = UUID.randomUUID();
        this.workshopId = workshop;
        this.activity = activity;
        this.first = first;
        this.last = last;
        this.sheet = sheet.name();
        this.madeOn = madeOn;
    }

    public UUID id() {
        return id;
    }

    /** Code of the activity, of a table's where there are tables. */
    public String activity() {
        return activity;
    }

    public PaperSheet sheet() {
        return PaperSheet.valueOf(sheet);
    }

    public LocalDate madeOn() {
        return madeOn;
    }

    int last() {
        return last;
    }

    public List<PaperCode> codes() {
        return IntStream.rangeClosed(first, last).mapToObj(PaperCode::new).toList();
    }
}
