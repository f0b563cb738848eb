package dev.partnercenter.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days and times are reckoned as by the JDK, in all years of four digits. */
@Tag("once")
class DaysTest {

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static LocalDate day(String text) {
        return Instants.day(bytes("\"" + text + "\""), 1, text.length());
    }

    private static Instant time(String text) {
        return Instants.parse(bytes("\"" + text + "\""), 1, text.length());
    }

    private static String shown(int year, int month, int day) {
        return String.format("%04d-%02d-%02d", year, month, day);
    }

    @Test
    void every_day_of_ten_thousand_years_is_the_one_after_the_day_before() {
        byte[] text = bytes("0000-01-01");
        LocalDate end = LocalDate.of(10_000, 1, 1);
        for (LocalDate day = LocalDate.of(0, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
            write(text, 0, 4, day.getYear());
            write(text, 5, 2, day.getMonthValue());
            write(text, 8, 2, day.getDayOfMonth());
            LocalDate read = Instants.day(text, 0, text.length);
            if (!day.equals(read)) {
                assertThat(read).isEqualTo(day);
            }
        }
    }

    private static void write(byte[] text, int at, int digits, int number) {
        int rest = number;
        for (int i = at + digits - 1; i >= at; i--) {
            text[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }

    @Test
    void days_that_do_not_exist_are_none() {
        for (int year : new int[] {0, 1, 4, 100, 400, 1900, 1970, 2000, 2023, 2024, 2100, 9999}) {
            for (int month = 0; month < 100; month++) {
                for (int day = 0; day < 100; day++) {
                    String text = shown(year, month, day);
                    LocalDate expected = ofJdk(year, month, day);
                    assertThat(day(text)).as(text).isEqualTo(expected);
                    assertThat(time(text + "T00:00:00Z"))
                            .as(text)
                            .isEqualTo(
                                    expected == null
                                            ? null
                                            : expected.atStartOfDay().toInstant(ZoneOffset.UTC));
                }
            }
        }
    }

    private static LocalDate ofJdk(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException none) {
            return null;
        }
    }

    @Test
    void times_of_any_precision_and_zone_are_those_of_the_jdk() {
        Random random = new Random(13);
        for (int i = 0; i < 20_000; i++) {
            LocalDate day = LocalDate.of(1 + random.nextInt(9_998), 1 + random.nextInt(12), 1 + random.nextInt(28));
            LocalTime time = LocalTime.ofSecondOfDay(random.nextInt(86_400));
            int digits = random.nextInt(10);
            String fraction = digits == 0
                    ? ""
                    : "." + String.format("%09d", random.nextInt(1_000_000_000)).substring(0, digits);
            int minutes = random.nextInt(2 * 18 * 60 + 1) - 18 * 60;
            ZoneOffset zone = ZoneOffset.ofTotalSeconds(60 * minutes);
            String seconds = day + "T" + (time + ":00").substring(0, 8);
            String text = seconds + fraction + (minutes == 0 && random.nextBoolean() ? "+00:00" : zone);

            assertThat(time(text)).as(text).isEqualTo(OffsetDateTime.parse(text).toInstant());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-30",
                "2024-2-03",
                "2024-02-3x",
                "2024/02/03",
                "-024-02-03",
                "+2024-02-3",
                "2024-02-03 ",
                "2024-02-03T",
                "20240203",
                "",
                "2024-02-0",
                "２０２４-02"
            })
    void what_is_written_otherwise_is_no_day(String text) {
        assertThat(Instants.day(text.getBytes(StandardCharsets.UTF_8), 0, text.getBytes(StandardCharsets.UTF_8).length))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-03T24:00:00Z",
                "2024-02-03T23:60:00Z",
                "2024-02-03T23:59:60Z",
                "2024-02-03T2x:00:00Z",
                "2024-02-03T-1:00:00Z",
                "2024-02-03T00:00:00",
                "2024-02-03T00:00:00z",
                "2024-02-03t00:00:00Z",
                "2024-02-03T00:00:00.Z",
                "2024-02-03T00:00:00.1234567890Z",
                "2024-02-03T00:00:00+1:00",
                "2024-02-03T00:00:00+01",
                "2024-02-03T00:00:00+0100",
                "2024-02-03T00:00:00+19:00",
                "2024-02-03T00:00:00+01:60",
                "2024-02-03T00:00:00+01:0x",
                "2024-02-03T00:00:00ZZ",
                "2024-02-03T00:00:00Z ",
                "2024-02-03T00:00:00.5",
                "2024-02-03T00:00:00,5Z"
            })
    void what_is_written_otherwise_is_left_to_those_who_read_leniently(String text) {
        assertThat(time(text)).isNull();
    }
}
