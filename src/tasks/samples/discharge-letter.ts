/** A made-up discharge letter. */
export const dischargeLetter = `Synthetic record. No real person.

ALDERFIELD DISTRICT HOSPITAL - RESPIRATORY MEDICINE
DISCHARGE LETTER

Patient: Edwin Marlowe-Castle    DOB: 11/05/1953 (71 y)    Hospital no: AF 20417
Admitted: 06/01/2025    Discharged: 11/01/2025    Ward: Cedar
Consultant: Dr J. Whitcombe

DIAGNOSES
1. Community-acquired pneumonia, R lower lobe, CURB-65 2
2. Acute kidney injury, resolved
3. Paroxysmal AF, known

PRESENTING COMPLAINT
5 days of cough with green sputum, fever and SOB on exertion. R-sided pleuritic chest pain. Denied haemoptysis and leg swelling. No recent travel.

PMH: HTN 2005, paroxysmal AF 2019, T2DM 2012, L total hip replacement 2016.
No previous stroke or TIA. No asthma or COPD.
FHx: father died of MI at 64; mother had T2DM.
SHx: ex-smoker, stopped 1999 (15 pack-years). Alcohol 8 units/week. Lives with wife, independent.
Allergies: penicillin (urticaria, as a child). No other drug allergies.

EXAMINATION ON ADMISSION
T 38.6, HR 112 irregular, BP 104/62, RR 26, SpO2 90 % RA
Crackles and bronchial breathing R base, L lung clear. No wheeze. No ankle oedema. Calves soft.

RESULTS
                      06/01      08/01      11/01
WCC (x10^9/L)         17.2       11.9       8.4
CRP (mg/L)            264        138        41
Creatinine (umol/L)   148        116        92
Urea (mmol/L)         11.8       8.3        6.1
K (mmol/L)            4.7        4.1        4.2
Hb (g/L)              134        129        131
HbA1c 7.3 %. Blood cultures: no growth at 5 days.
Urinary antigens: pneumococcal positive, legionella negative.
CXR 06/01: R lower lobe consolidation, small R effusion, no pneumothorax.
ECG: AF 110/min, no ischaemic change.

COURSE
Treated with levofloxacin 500 mg BD IV for 48 h, then by mouth. Given 2 L of IV fluids; ramipril and metformin were withheld and restarted on 10/01 once creatinine had settled. Needed up to 3 L/min of oxygen, off from 09/01. Rate controlled on his usual bisoprolol; digoxin was not needed. No confusion at any time. Effusion too small to tap on ultrasound.

MEDICATION ON DISCHARGE
- Levofloxacin 500 mg BD for 2 further days (NEW)
- Apixaban 5 mg BD
- Bisoprolol 5 mg OD
- Ramipril 5 mg OD (reduced from 10 mg)
- Metformin 1 g BD
- Atorvastatin 20 mg nocte
- Paracetamol 1 g QDS PRN
STOPPED: indapamide 1.5 mg (low BP)

PLAN
1. GP: U&E and BP in 1 week.
2. Repeat CXR in 6 weeks (ex-smoker, age over 50).
3. Pneumococcal vaccine in 8 weeks; influenza vaccine already given in October 2024.
4. Return if fever, worse SOB or haemoptysis.
`;
