package pl.pomost.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The stored plans. */
@ApplicationScoped
public class Plans implements PanacheRepositoryBase<Plan, UUID> {
}
