package pl.pomost.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import pl.pomost.process.Codes;
import pl.pomost.process.ProcessInput;
import pl.pomost.process.ProcessInput.Loaded;
import pl.pomost.process.ProcessJson;
import pl.pomost.process.ProcessOutput;
import pl.pomost.process.ProcessSection;

/** {@code review}: the remarks that were sent; whatever else a file says there is kept as it is. What reviewers keep to themselves is in no file. */
@ApplicationScoped
class ReviewSection implements ProcessSection {

    private static final String KEY = "review";
    private static final String REMARKS = "remarks";

    private final Remarks remarks;
    private final ReviewFrames frames;
    private final ForgetReview forget;

    ReviewSection(Remarks remarks, ReviewFrames frames, ForgetReview forget) {
        this.remarks = remarks;
        this.frames = frames;
        this.forget = forget;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public Set<String> keys() {
        return Set.of(KEY);
    }

    @Override
    public void clear(ProcessInput input) {
        forget.all(input.enrolment());
    }

    @Override
    public void load(ProcessInput input) {
        input.raw(KEY).ifPresent(review -> {
            JsonNode frame = review.deepCopy();
            if (review.path(REMARKS).isArray()) {
                List<Loaded<Remark>> all = input.readAll(ProcessInput.objects(review.path(REMARKS)), "id", Remark.class, new Codes());
                all.forEach(loaded -> loaded.entry().cameWithAFile());
                remarks.persist(all.stream().map(Loaded::entry));
                ((ObjectNode) frame).putArray(REMARKS);
            }
            frames.persist(new ReviewFrame(input.enrolment(), ProcessJson.text(frame)));
        });
    }

    @Override
    public void save(ProcessOutput output) {
        ArrayNode sent = ProcessOutput.array(remarks.sentTo(output.enrolment()), remark -> output.write("id", remark.code(), remark));
        JsonNode frame = frames.findByIdOptional(output.enrolment()).map(found -> ProcessJson.parse(found.content())).orElseGet(JsonNodeFactory.instance::missingNode);
        if (frame.isObject() || !sent.isEmpty()) {
            ObjectNode review = frame.isObject() ? (ObjectNode) frame : JsonNodeFactory.instance.objectNode();
            if (review.has(REMARKS) || !sent.isEmpty()) {
                review.set(REMARKS, sent);
            }
            output.put(KEY, review);
        } else if (!frame.isMissingNode()) {
            output.put(KEY, frame);
        }
    }
}
