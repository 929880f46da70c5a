import type { ApplicationFacts, EquipmentFact, FieldChange, PaymentFact } from "@doorward/core";

/** What was noticed about equipment, of these kinds, and nobody explained. */
export function listEquipment(
  { equipment }: ApplicationFacts,
  kinds: readonly EquipmentFact["kind"][],
): EquipmentFact[] {
  return equipment.filter(({ kind, isExplained }) => kinds.includes(kind) && !isExplained);
}

/** What was noticed about pay, of these kinds, and nobody explained. */
export function listPayment({ payment }: ApplicationFacts, kinds: readonly PaymentFact["kind"][]): PaymentFact[] {
  return payment.filter(({ kind, isExplained }) => kinds.includes(kind) && !isExplained);
}

/** Changes of these fields that nobody explained. */
export function listChanges({ changes }: ApplicationFacts, fields: readonly FieldChange["field"][]): FieldChange[] {
  return changes.filter(({ field, isExplained }) => fields.includes(field) && !isExplained);
}
