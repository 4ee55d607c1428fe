package pl.pomost.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.hibernate.StaleObjectStateException;
import org.junit.jupiter.api.Test;

class CollisionTest {

    @Test
    void aRowThatSomebodyElseChangedIsACollision() {
        assertThat(Collision.causes(new RuntimeException(new StaleObjectStateException("Plan", 1)))).isTrue();
        assertThat(Collision.causes(new RuntimeException(new SQLException("Record has changed since last read", "HY000", 1020)))).isTrue();
    }

    @Test
    void anythingElseIsAFailure() {
        assertThat(Collision.causes(new SQLException("Duplicate entry", "23000", 1062))).isFalse();
        assertThat(Collision.causes(new IllegalStateException())).isFalse();
    }
}
