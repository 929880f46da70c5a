import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { listShingles, measureShare } from "./shingles.ts";
import { estimateLikeness, listBands, sketchText } from "./sketch-text.ts";

/** A text of words that nobody else writes, by a seed. */
function write(seed: number, length: number): string[] {
  return Array.from({ length }, (_, at) => `w${(Math.imul(seed * 7919 + at, 2_654_435_761) >>> 0).toString(36)}`);
}

const someText = fc.array(fc.stringMatching(/^[a-zé]{1,9}$/u), { maxLength: 120 }).map((words) => words.join(" "));

describe("sketching a text", () => {
  it("gives the same numbers for the same words, however they are written", () => {
    const plain = "Built payment services for a bank in Lisbon with four colleagues";
    const other = "  BUILT payment-services; for a bánk in Lisbon:\n with four colleagues. ";
    assert.deepEqual(sketchText(plain), sketchText(other));
    assert.equal(estimateLikeness(sketchText(plain), sketchText(other)), 1);
  });

  it("stays what it is, since sketches are kept for years", () => {
    const { minima, words } = sketchText("one two three four five six seven");
    assert.equal(words, 7);
    assert.deepEqual(minima.slice(0, 4), [942_248_035, 368_173_473, 3_503_175_182, 1_069_970_920]);
    assert.match(listBands({ minima })[0] ?? "", /^0:[\da-f]{16}$/u);
  });

  it("is near the true share of groups, within what 128 numbers can tell", () => {
    for (const kept of [0.2, 0.5, 0.8, 0.95]) {
      const length = 600;
      const first = write(1, length);
      const second = [...first.slice(0, Math.round(length * kept)), ...write(2, Math.round(length * (1 - kept)))];
      const [a, b] = [first, second].map((words) => words.join(" "));
      const [one, other] = [listShingles(a ?? ""), listShingles(b ?? "")];
      const both = [...one.hashes].filter((hash) => other.hashes.has(hash)).length;
      const truth = both / (one.hashes.size + other.hashes.size - both);
      const guess = estimateLikeness(sketchText(a ?? ""), sketchText(b ?? ""));
      // Three times the standard error of 128 trials.
      assert.ok(Math.abs(guess - truth) < 0.14, `${guess} for ${truth}`);
    }
  });

  it("stays the same when sentences and points change places, and lines are broken elsewhere", () => {
    const parts = Array.from({ length: 20 }, (_, seed) => write(seed + 30, 14).join(" "));
    const moved = parts.toReversed();
    const texts = [
      [parts.join(". "), `${moved.join(".\n")}.`],
      [`• ${parts.join("\n• ")}`, `- ${moved.join("\n- ")}`],
      [parts.join("\n\n"), moved.join("!\n").replaceAll(" w1", "\nw1")],
    ];
    for (const [one = "", other = ""] of texts) assert.equal(estimateLikeness(sketchText(one), sketchText(other)), 1);
  });

  it("says nothing of what everybody writes", () => {
    const phrase = "I am writing to express my interest in the position. References available upon request.";
    assert.equal(sketchText(phrase).words, 0);
    assert.deepEqual(listBands(sketchText(phrase)), []);
    assert.equal(estimateLikeness(sketchText(phrase), sketchText(phrase)), 0);
    const [one, other] = [write(6, 60), write(7, 60)].map((words) => `${phrase} ${words.join(" ")}`);
    assert.ok(estimateLikeness(sketchText(one ?? ""), sketchText(other ?? "")) < 0.1);
  });

  it("says nothing of the consent that the law has everybody write", () => {
    for (const consent of [
      "Wyrażam zgodę na przetwarzanie moich danych osobowych dla potrzeb niezbędnych do realizacji procesu rekrutacji (zgodnie z ustawą z dnia 10 maja 2018 roku o ochronie danych osobowych (Dz. Ustaw z 2018, poz. 1000) oraz zgodnie z Rozporządzeniem Parlamentu Europejskiego i Rady (UE) 2016/679 z dnia 27 kwietnia 2016 r. w sprawie ochrony osób fizycznych).",
      "Hiermit willige ich in die Verarbeitung meiner personenbezogenen Daten für die Dauer des Verfahrens ein.",
      "Ich bin mit der Speicherung meiner Daten für zwölf Monate einverstanden. Das kann ich jederzeit widerrufen.",
      "Autorizzo il trattamento dei miei dati personali ai sensi dell'art. 13 del Regolamento UE 2016/679.",
      "J’autorise le traitement\nde mes données personnelles aux fins de recrutement, conformément au règlement.",
      "Autorizo el tratamiento de mis datos personales para procesos de selección presentes y futuros.",
      "Autorizo o tratamento dos meus dados pessoais para fins de recrutamento, nos termos do regulamento.",
      "I hereby agree to the processing of my personal data for the recruitment process under the regulation.",
      "Даю согласие на обработку персональных данных для рассмотрения моей кандидатуры на вакансию.",
    ]) {
      const [one, other] = [write(6, 60), write(7, 60)].map((words) => words.join(" "));
      assert.ok(sketchText(`${one}\n\n${consent}`).words <= 64, consent);
      assert.equal(sketchText(`${consent}\n\n${other}`).words, sketchText(`x y\n\n${other}`).words, consent);
    }
    assert.equal(sketchText("I built the processing of personal data for a bank with great consent tools").words, 14);
  });

  it("groups the characters of scripts that put no space between words", () => {
    const { words } = sketchText("分散型台帳の設計と実装を担当しました");
    assert.ok(words > 10);
  });

  it("is a share, the same both ways, and whole with itself", () => {
    fc.assert(
      fc.property(someText, someText, (a, b) => {
        const [one, other] = [sketchText(a), sketchText(b)];
        const likeness = estimateLikeness(one, other);
        assert.equal(likeness, estimateLikeness(other, one));
        assert.ok(likeness >= 0 && likeness <= 1);
        assert.equal(one.minima.length, 128);
        assert.equal(listBands(one).length, one.words === 0 ? 0 : 32);
        if (one.words > 0) assert.equal(estimateLikeness(one, one), 1);
      }),
    );
  });

  it("lets texts that are alike meet in a band, and strangers in none", () => {
    let met = 0;
    for (let seed = 0; seed < 60; seed += 1) {
      const first = write(seed, 400);
      const second = [...first.slice(0, 320), ...write(seed + 1000, 80)];
      const [a, b] = [first, second].map((words) => new Set(listBands(sketchText(words.join(" ")))));
      if ([...(a ?? [])].some((band) => b?.has(band))) met += 1;
      const stranger = listBands(sketchText(write(seed + 5000, 400).join(" ")));
      assert.ok(!stranger.some((band) => a?.has(band)));
    }
    assert.equal(met, 60);
  });
});

it("measures which share of one text stands in another", () => {
  const advert = write(8, 100).join(" ");
  const half = [...write(8, 100).slice(0, 50), ...write(9, 300)].join(" ");
  assert.equal(measureShare(listShingles(advert), listShingles(advert)), 1);
  assert.ok(Math.abs(measureShare(listShingles(advert), listShingles(half)) - 0.48) < 0.02);
  assert.equal(measureShare(listShingles(""), listShingles(advert)), 0);
});
