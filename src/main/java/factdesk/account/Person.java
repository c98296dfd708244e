package factdesk.account;

import factdesk.web.text.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;

/** Somebody who works at the desk. */
@Entity
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    String email;
    String name;

    @Enumerated(EnumType.STRING)
    Role role;

    String passwordHash;

    /** Null for the newsroom's. */
    @Enumerated(EnumType.STRING)
    Language language;

    Instant disabledAt;
    Instant createdAt;

    @Version
    int version;

    protected Person() {}

    /**
     * @param email the address to sign in with, in any case
     * @param passwordHash an Argon2id hash
     */
    public Person(String email, String name, Role role, String passwordHash, Instant createdAt) {
        this.email = canonical(email);
        this.name = name;
        this.role = role;
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
    }

    /** An address as it is stored and compared. */
    public static String canonical(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public Role role() {
        return role;
    }

    public String passwordHash() {
        return passwordHash;
    }

    /** Gives the person another password. */
    public void setPasswordHash(String hash) {
        passwordHash = hash;
    }

    /** The language the person wants the desk in; null for the newsroom's. */
    public Language language() {
        return language;
    }

    public void setLanguage(Language chosen) {
        language = chosen;
    }

    /** Whether the person may sign in. */
    public boolean isActive() {
        return disabledAt == null;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    /** From now on the person can't sign in; what they did stays under their name. */
    public void disable(Instant at) {
        disabledAt = at;
    }

    public void enable() {
        disabledAt = null;
    }

    boolean isActiveAdmin() {
        return role == Role.ADMIN && isActive();
    }
}
