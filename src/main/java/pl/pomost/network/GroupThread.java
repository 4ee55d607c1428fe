package pl.pomost.network;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A talk of a group on one topic. */
@Entity
public class GroupThread {

    @Id
    private UUID id;
    private UUID groupId;
    private int number;
    private String topic;
    private String about;
    private String aboutAddress;
    private int posts;
    private Instant lastAt;
    @Version
    private int version;

    protected GroupThread() {
        // for Hibernate
    }

    /** @param number the next one of its group, from 1 */
    GroupThread(UUID group, int number, String topic, Optional<ThreadSubject> subject, Instant now) {
        id = UUID.randomUUID();
        groupId = group;
        this.number = number;
        this.topic = topic;
        about = subject.map(ThreadSubject::label).orElse(null);
        aboutAddress = subject.map(ThreadSubject::address).orElse(null);
        lastAt = now;
    }

    /** Takes a place for one more post. @return its number, from 1 */
    int next(Instant now) {
        lastAt = now;
        return ++posts;
    }

    UUID id() {
        return id;
    }

    UUID groupId() {
        return groupId;
    }

    int number() {
        return number;
    }

    String topic() {
        return topic;
    }

    Optional<ThreadSubject> about() {
        return Optional.ofNullable(aboutAddress).map(address -> new ThreadSubject(about, address));
    }

    int posts() {
        return posts;
    }

    Instant lastAt() {
        return lastAt;
    }
}
