package factdesk.extract.quantity;

import java.math.BigDecimal;

/**
 * What an amount is counted in.
 *
 * @param code ISO 4217 for money ("cUSD" for its hundredth), UCUM for measures, "%", "[pp]"; else the noun
 * @param name the English name, singular, lower case
 * @param kind what sort of unit
 * @param dimension what it measures, by base units: "[L]"; empty when it does not convert
 * @param factor how many base units one of it is; null when it does not convert
 * @param offset base units at its zero: of a temperature only
 */
public record Unit(String code, String name, Kind kind, String dimension, BigDecimal factor, BigDecimal offset) {

    /** The sorts of units. */
    public enum Kind {
        MONEY,
        MEASURE,
        SHARE,
        POINT,
        AGE,
        NOUN,
        NONE
    }

    /** The unit of a bare number. */
    static final Unit NONE = new Unit("", "", Kind.NONE);

    Unit(String code, String name, Kind kind) {
        this(code, name, kind, "", null, null);
    }

    static Unit noun(String name) {
        return new Unit(name, name, Kind.NOUN);
    }

    boolean isTime() {
        return dimension.equals("[T]");
    }

    /** This unit for every one of the other: "dollar per barrel". */
    Unit per(Unit other) {
        return new Unit(code + "/" + other.code, name + " per " + other.name, kind);
    }

    Unit named(String newName) {
        return new Unit(code, newName, kind, dimension, factor, offset);
    }
}
