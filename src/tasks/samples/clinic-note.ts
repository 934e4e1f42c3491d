/** A made-up clinic note. */
export const clinicNote = `Synthetic record. No real person.

Diabetes and kidney clinic - follow-up
Pt: Rosamund Tarrington  |  F 62  |  seen 18/02/2025  |  last seen 20/08/2024
Clinician: Dr K. Oduya

Problems
 - T2DM dx 2009
 - CKD G3a A2
 - HTN
 - Background retinopathy R eye; L eye normal (screening Nov 2024)
 - Gout, last attack L great toe June 2024
 - Hypothyroidism

Interval history
Feels well. 1 mild hypo in December (3.4 mmol/L), self-treated. No severe hypos. Denies polyuria and polydipsia.
Mild tingling of both feet at night, no ulcers. No chest pain, no claudication, no ankle swelling.
Walks 30 min 5x/week. Lost 3 kg since August with dietitian.

Medication (before today)
 metformin 500 mg BD
 gliclazide 80 mg OD
 losartan 100 mg OD
 amlodipine 5 mg OD
 atorvastatin 40 mg nocte
 levothyroxine 75 mcg OD
 allopurinol 200 mg OD
 sitagliptin - stopped Aug 2024 (no effect)
Allergies: co-trimoxazole (rash). Ramipril: cough.

Family: mother T2DM and dialysis from age 70; brother MI at 55. No thyroid disease in family.

Exam
 Wt 81.6 kg (84.6 in August)   BMI 30.2   BP 146/82 R arm, 142/80 L arm   P 72 regular
 Feet: pulses present both; monofilament 8/10 R, 9/10 L. Callus under L heel. No oedema.

Results            Aug 2024    Feb 2025
 HbA1c (%)          8.1         7.6
 ACR (mg/mmol)      9.4         14.2
 eGFR               56          52
 Creat (umol/L)     98          104
 K (mmol/L)         4.6         4.9
 LDL (mmol/L)       2.4         1.8
 TSH (mU/L)         3.1         2.7
 Urate (umol/L)     402         338

Impression
Glycaemia better, not yet at the target of 7.0 %. Albuminuria is rising and BP is above target. Neuropathy early, not painful.

Plan
 1. Start dapagliflozin 10 mg OD; sick-day rules given
 2. Gliclazide down to 40 mg OD to avoid hypos
 3. Amlodipine up to 10 mg OD
 4. Losartan unchanged. Metformin unchanged
 5. U&E in 2 weeks, ACR in 3 months
 6. Podiatry for L heel callus
 7. Eye screening due November 2025
 8. Review in 6 months
`;
