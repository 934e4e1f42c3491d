/** A made-up note of an emergency department. */
export const emergencyNote = `Synthetic record. No real person.

ED CLINICIAN NOTE - Thornmere Infirmary
Pt: Callum Redfearn-Osei, M, 38 yo    Arrival 04:20, 9 Mar 2025    Triage cat 2
Seen 04:45 by Dr P. Halloran

PC: L flank pain

HPC
Sudden onset L flank pain at approx 02:00, waves, 9/10, radiating to L groin and testis. Vomited x3. Cannot lie still.
Visible haematuria once at 03:00. No dysuria, no fever, no rigors. Denies trauma. No testicular swelling. Bowels normal.
Similar but milder episode on the right in 2021: 4 mm R ureteric stone, passed by itself.

PMHx: asthma (mild), appendicectomy 2004. No diabetes. No known aneurysm. Two kidneys.
DHx:
 beclometasone inh 200 mcg bd
 salbutamol inh prn
 omeprazole 20 mg od - stopped 2024
Allergies: morphine -> itch. Penicillin tolerated.
FHx: father renal stones; mother HTN. No AAA in family.
SHx: non-smoker; chef, low fluid intake at work; alcohol 6 u/wk.

OBS           04:25     06:30
HR            108       82
BP            152/94    134/80
RR            20        16
SpO2          99 % RA   99 % RA
T             36.9      36.8
Pain          9/10      2/10

O/E
In pain, well perfused. Abdo soft, tender L renal angle, no guarding. No pulsatile mass.
Testes normal, not tender, both sides. Femoral pulses equal.

IX
Urine dip: blood 3+, nitrite neg, leuc neg, protein trace
Hb 151, WCC 12.4, Plt 248, CRP 6, Na 140, K 3.9, Cr 96 (was 84 in 2021), eGFR 88
Corrected Ca 2.41, urate 396, lactate 1.7
CT KUB 05:30: 6 mm stone L distal ureter, mild L hydronephrosis. R kidney: 3 mm non-obstructing stone. No free fluid. Aorta 18 mm. Appendix absent.

IMP: L distal ureteric stone 6 mm with mild hydronephrosis, no infection

RX IN ED
Diclofenac 75 mg IM 04:50 (no wheeze with NSAIDs before)
Paracetamol 1 g IV 04:55
Ondansetron 4 mg IV 04:55
NaCl 0.9 % 1 L over 4 h
No opioid needed. No antibiotics given.

PLAN
- Home, pain 2/10 at 06:30, tolerating fluids
- Diclofenac 50 mg tds for 5 days with food, paracetamol 1 g qds prn
- Tamsulosin 400 mcg od for 4 weeks (off-label, explained)
- Sieve urine; stone clinic within 2 weeks; U&E in 1 week with GP
- Drink 2.5 L/day
- Return at once if fever, uncontrolled pain, anuria
`;
