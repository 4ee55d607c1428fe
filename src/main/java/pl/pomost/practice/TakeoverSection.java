package pl.pomost.practice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import pl.pomost.process.ProcessInput;
import pl.pomost.process.ProcessOutput;
import pl.pomost.process.ProcessSection;

/** {@code adoptions}: which entries were taken over from which practices. Left out where there are none. */
@ApplicationScoped
class TakeoverSection implements ProcessSection {

    private static final String KEY = "adoptions";
    private static final int AFTER_THE_ENTRIES = 55;

    private final Takeovers takeovers;

    TakeoverSection(Takeovers takeovers) {
        this.takeovers = takeovers;
    }

    @Override
    public int order() {
        return AFTER_THE_ENTRIES;
    }

    @Override
    public Set<String> keys() {
        return Set.of(KEY);
    }

    @Override
    public void clear(ProcessInput input) {
        takeovers.delete("enrolmentId", input.enrolment());
    }

    @Override
    public void load(ProcessInput input) {
        takeovers.persist(input.list(KEY).stream().map(node -> {
            Takeover takeover = input.read(node, Takeover.class);
            takeover.belongTo(input.enrolment(), UUID.randomUUID());
            return takeover;
        }));
    }

    @Override
    public void save(ProcessOutput output) {
        List<Takeover> all = takeovers.of(output.enrolment());
        if (!all.isEmpty()) {
            output.putAll(KEY, all, output::write);
        }
    }
}
