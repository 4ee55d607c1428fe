package pl.pomost.network;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Somebody is called by a post. */
@Entity
public class PostMention {

    @Id
    private UUID id;
    private UUID postId;
    private String username;

    protected PostMention() {
        // for Hibernate
    }

    PostMention(UUID post, String username) {
        id = UUID.randomUUID();
        postId = post;
        this.username = username;
    }

    UUID postId() {
        return postId;
    }

    String username() {
        return username;
    }
}
