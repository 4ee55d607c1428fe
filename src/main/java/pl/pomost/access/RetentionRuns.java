package pl.pomost.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The runs of the retention job. */
@ApplicationScoped
public class RetentionRuns implements PanacheRepositoryBase<RetentionRun, UUID> {

    /** The newest first. */
    public List<RetentionRun> latest(int most) {
        return find("order by at desc").range(0, most - 1).list();
    }
}
