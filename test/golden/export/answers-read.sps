* Reads answers.csv beside this file; PSPP reads it as well.
SET DECIMAL=DOT.
GET DATA /TYPE=TXT /FILE='answers.csv' /ENCODING='UTF8' /ARRANGEMENT=DELIMITED /FIRSTCASE=2 /DELIMITERS=',' /QUALIFIER='"'
  /VARIABLES=
  session F8.0
  participant F8.0
  r1 F8.0
  r2 F8.0
  r3 F8.0
  r4 F8.0
  r5 F8.0
  r6 F8.0
  r7 F8.0
  r8 F8.0
  r9 F8.0
  r10 F8.0
  r11 F8.0
  r12 F8.0
  r13 F8.0
  r14 F8.0
  r15 F8.0
  r16 F8.0
  r17 F8.0
  r18 F8.0
  r19 F8.0
  r20 F8.0
  r21 F8.0
  r22 F8.0
  r23 F8.0
  r24 F8.0
  r25 F8.0
  r26 F8.0
  r27 F8.0
  r28 F8.0
  r29 F8.0
  r30 F8.0
  r31 F8.0
  r32 F8.0
  q1 F8.0
  q2 F8.0
  q3 F8.0
  q4 F8.0
  q5 F8.0
  q6 F8.0
  q7 F8.0
  q8 F8.0
  q9 F8.0
  q10 F8.0
  q11 F8.0
  q12 F8.0
  q13 F8.0
  q14 F8.0
  q15 F8.0
  q16 F8.0
  q17 F8.0
  q18 F8.0
  q19 F8.0
  q20 F8.0
  .
VARIABLE LABELS r1 'A welcome from the first contact'.
VARIABLE LABELS r2 'Hope and high expectations'.
VARIABLE LABELS r3 'Can change contact person'.
VARIABLE LABELS r4 'Easy to see one''s own records'.
VARIABLE LABELS r5 'No threats or pressure'.
VARIABLE LABELS r6 'Belief that recovery is possible'.
VARIABLE LABELS r7 'Belief that people can manage their symptoms'.
VARIABLE LABELS r8 'Belief in people''s own choices of home, work and friends'.
VARIABLE LABELS r9 'The choices people make are respected'.
VARIABLE LABELS r10 'Asks about interests, outside the service too'.
VARIABLE LABELS r11 'Support to dare something new'.
VARIABLE LABELS r12 'Room to talk about faith and outlook on life'.
VARIABLE LABELS r13 'Room to talk about love and sexuality'.
VARIABLE LABELS r14 'Goals for life, not only for symptoms'.
VARIABLE LABELS r15 'Help to get into work'.
VARIABLE LABELS r16 'Help to join in something locally'.
VARIABLE LABELS r17 'Family and others who matter are included'.
VARIABLE LABELS r18 'Meeting others who have come further'.
VARIABLE LABELS r19 'Contact with peers and self-help'.
VARIABLE LABELS r20 'Help to give something back locally'.
VARIABLE LABELS r21 'Users help make new activities'.
VARIABLE LABELS r22 'Users help evaluate the service'.
VARIABLE LABELS r23 'Users take part in leadership meetings'.
VARIABLE LABELS r24 'Talk of what it takes to manage without the service'.
VARIABLE LABELS r25 'Progress towards one''s own goals is followed'.
VARIABLE LABELS r26 'The main task is to support people''s own goals'.
VARIABLE LABELS r27 'Staff know what there is locally'.
VARIABLE LABELS r28 'Staff have varied backgrounds'.
VARIABLE LABELS r29 'Users help train staff'.
VARIABLE LABELS r30 'Services that fit each person''s culture and experience'.
VARIABLE LABELS r31 'Rooms that are inviting and dignified'.
VARIABLE LABELS r32 'The service is shaped around each person'.
VARIABLE LABELS q1 'Help from colleagues when needed'.
VARIABLE LABELS q2 'Help from the nearest leader when needed'.
VARIABLE LABELS q3 'Colleagues who listen'.
VARIABLE LABELS q4 'A leader who listens'.
VARIABLE LABELS q5 'The leader appreciates the work'.
VARIABLE LABELS q6 'Conflicts between colleagues'.
VARIABLE LABELS q7 'The leader includes staff in important decisions'.
VARIABLE LABELS q8 'The leader wants to hear when someone disagrees'.
VARIABLE LABELS q9 'The leader helps staff develop'.
VARIABLE LABELS q10 'The leader deals with problems'.
VARIABLE LABELS q11 'An encouraging climate at work'.
VARIABLE LABELS q12 'A relaxed climate at work'.
VARIABLE LABELS q13 'A climate with room for new ways'.
VARIABLE LABELS q14 'Clear goals for the job'.
VARIABLE LABELS q15 'Knowing what one is responsible for'.
VARIABLE LABELS q16 'Knowing what is expected'.
VARIABLE LABELS q17 'Having to do what one thinks should be otherwise'.
VARIABLE LABELS q18 'Tasks without what it takes to do them'.
VARIABLE LABELS q19 'Demands that don''t agree'.
VARIABLE LABELS q20 'Having to choose between the job and one''s values'.
VALUE LABELS r1 1 'Fully disagree' 2 'Partly disagree' 3 'Neither' 4 'Partly agree' 5 'Fully agree' 97 'Would rather not answer' 98 'Don''t know' 99 'Not relevant'.
VALUE LABELS r2 1 'Fully disagree' 2 'Partly disagree' 3 'Neither' 4 'Partly agree' 5 'Fully agree' 97 'Would rather not answer' 98 'Don''t know' 99 'Not relevant'.
VALUE LABELS r3 1 'Fully disagree' 2 'Partly disagree' 3 'Neither' 4 'Partly agree' 5 'Fully agree' 97 'Would rather not answer' 98 'Don''t know' 99 'Not relevant'.
VALUE LABELS r4 1 'Fully disagree' 2 'Partly disagree' 3 'Neither' 4 'Partly agree' 5 'Fully agree' 97 'Would rather not answer' 98 'Don''t know' 99 'Not relevant'.
VALUE LABELS r5 1 'Fully disagree' 2 'Partly disagree' 3 'Neither' 4 'Partly agree' 5 'Fully agree' 97 'Would rather not answer' 98 'Don''t know' 99 'Not relevant'.
VALUE LABELS r6 1 'Fully disagree' 2 'Partly disagree' 3 'Neither' 4 'Partly agree' 5 'Fully agree' 97 'Would rather not answer' 98 'Don''t know' 99 'Not relevant'.
VALUE LABELS r7 1 'Fully disagree' 2 'Partly disagree' 3 'Neither' 4 'Partly agree' 5 'Fully agree' 97 'Would rather not answer' 98 'Don''t know' 99 'Not relevant'.
VALUE LABELS r8 1 'Fully disagree' 2 'Partly disagree' 3 'Neither' 4 'Partly agree' 5 'Fully agree' 97 'Would rather not answer' 98 'Don''t know' 99 'Not relevant'.
VALUE LABELS r9 1 'Fully disagree' 2 'Partly disagree' 3 'Neither' 4 'Partly agree' 5 'Fully agree' 97 'Would rather not answer' 98 'Don''t know' 99 'Not relevant'.
VALUE LABELS r10 1 'Fully disagree' 2 'Partly disagree' 3 'Neither' 4 'Partly agree' 5 'Fully agree' 97 'Would rather not answer' 98 'Don''t know' 99 'Not relevant'.
VALUE LABELS r11 1 'Fully disagree' 2 'Partly disagree' 3 'Neither' 4 'Partly agree' 5 'Fully agree' 97 'Would rather not answer' 98 'Don''t know' 99 'Not relevant'.
VALUE LABELS r12 1 'Fully disagree' 2 'Partly disagree' 3 'Neither' 4 'Partly agree' 5 'Fully agree' 97 'Would rather not answer' 98 'Don''t know' 99 'Not relevant'.
VALUE LABELS r13 1 'Fully disagree' 2 'Partly disagree' 3 'Neither' 4 'Partly agree' 5 'Fully agree' 97 'Would rather not answer' 98 'Don''t know' 99 'Not relevant'.
VALUE LABELS r14 1 'Fully disagree' 2 'Partly disagree' 3 'Neither' 4 'Partly agree' 5 'Fully agree' 97 'Would rather not answer' 98 'Don''t know' 99 'Not relevant'.
VALUE LABELS r15 1 'Fully disagree' 2 'Partly disagree' 3 'Neither' 4 'Partly agree' 5 'Fully agree' 97 'Would rather not answer' 98 'Don''t know' 99 'Not relevant'.
VALUE LABELS r16 1 'Fully disagree' 2 'Partly disagree' 3 'Neither' 4 'Partly agree' 5 'Fully agree' 97 'Would rather not answer' 98 'Don''t know' 99 'Not relevant'.
VALUE LABELS r17 1 'Fully disagree' 2 'Partly disagree' 3 'Neither' 4 'Partly agree' 5 'Fully agree' 97 'Would rather not answer' 98 'Don''t know' 99 'Not relevant'.
VALUE LABELS r18 1 'Fully disagree' 2 'Partly disagree' 3 'Neither' 4 'Partly agree' 5 'Fully agree' 97 'Would rather not answer' 98 'Don''t know' 99 'Not relevant'.
VALUE LABELS r19 1 'Fully disagree' 2 'Partly disagree' 3 'Neither' 4 'Partly agree' 5 'Fully agree' 97 'Would rather not answer' 98 'Don''t know' 99 'Not relevant'.
VALUE LABELS r20 1 'Fully disagree' 2 'Partly disagree' 3 'Neither' 4 'Partly agree' 5 'Fully agree' 97 'Would rather not answer' 98 'Don''t know' 99 'Not relevant'.
VALUE LABELS r21 1 'Fully disagree' 2 'Partly disagree' 3 'Neither' 4 'Partly agree' 5 'Fully agree' 97 'Would rather not answer' 98 'Don''t know' 99 'Not relevant'.
VALUE LABELS r22 1 'Fully disagree' 2 'Partly disagree' 3 'Neither' 4 'Partly agree' 5 'Fully agree' 97 'Would rather not answer' 98 'Don''t know' 99 'Not relevant'.
VALUE LABELS r23 1 'Fully disagree' 2 'Partly disagree' 3 'Neither' 4 'Partly agree' 5 'Fully agree' 97 'Would rather not answer' 98 'Don''t know' 99 'Not relevant'.
VALUE LABELS r24 1 'Fully disagree' 2 'Partly disagree' 3 'Neither' 4 'Partly agree' 5 'Fully agree' 97 'Would rather not answer' 98 'Don''t know' 99 'Not relevant'.
VALUE LABELS r25 1 'Fully disagree' 2 'Partly disagree' 3 'Neither' 4 'Partly agree' 5 'Fully agree' 97 'Would rather not answer' 98 'Don''t know' 99 'Not relevant'.
VALUE LABELS r26 1 'Fully disagree' 2 'Partly disagree' 3 'Neither' 4 'Partly agree' 5 'Fully agree' 97 'Would rather not answer' 98 'Don''t know' 99 'Not relevant'.
VALUE LABELS r27 1 'Fully disagree' 2 'Partly disagree' 3 'Neither' 4 'Partly agree' 5 'Fully agree' 97 'Would rather not answer' 98 'Don''t know' 99 'Not relevant'.
VALUE LABELS r28 1 'Fully disagree' 2 'Partly disagree' 3 'Neither' 4 'Partly agree' 5 'Fully agree' 97 'Would rather not answer' 98 'Don''t know' 99 'Not relevant'.
VALUE LABELS r29 1 'Fully disagree' 2 'Partly disagree' 3 'Neither' 4 'Partly agree' 5 'Fully agree' 97 'Would rather not answer' 98 'Don''t know' 99 'Not relevant'.
VALUE LABELS r30 1 'Fully disagree' 2 'Partly disagree' 3 'Neither' 4 'Partly agree' 5 'Fully agree' 97 'Would rather not answer' 98 'Don''t know' 99 'Not relevant'.
VALUE LABELS r31 1 'Fully disagree' 2 'Partly disagree' 3 'Neither' 4 'Partly agree' 5 'Fully agree' 97 'Would rather not answer' 98 'Don''t know' 99 'Not relevant'.
VALUE LABELS r32 1 'Fully disagree' 2 'Partly disagree' 3 'Neither' 4 'Partly agree' 5 'Fully agree' 97 'Would rather not answer' 98 'Don''t know' 99 'Not relevant'.
VALUE LABELS q1 1 'Very seldom or never' 2 'Rather seldom' 3 'Now and then' 4 'Rather often' 5 'Very often or always' 97 'Would rather not answer'.
VALUE LABELS q2 1 'Very seldom or never' 2 'Rather seldom' 3 'Now and then' 4 'Rather often' 5 'Very often or always' 97 'Would rather not answer'.
VALUE LABELS q3 1 'Very seldom or never' 2 'Rather seldom' 3 'Now and then' 4 'Rather often' 5 'Very often or always' 97 'Would rather not answer'.
VALUE LABELS q4 1 'Very seldom or never' 2 'Rather seldom' 3 'Now and then' 4 'Rather often' 5 'Very often or always' 97 'Would rather not answer'.
VALUE LABELS q5 1 'Very seldom or never' 2 'Rather seldom' 3 'Now and then' 4 'Rather often' 5 'Very often or always' 97 'Would rather not answer'.
VALUE LABELS q6 1 'Very seldom or never' 2 'Rather seldom' 3 'Now and then' 4 'Rather often' 5 'Very often or always' 97 'Would rather not answer'.
VALUE LABELS q7 1 'Very seldom or never' 2 'Rather seldom' 3 'Now and then' 4 'Rather often' 5 'Very often or always' 97 'Would rather not answer'.
VALUE LABELS q8 1 'Very seldom or never' 2 'Rather seldom' 3 'Now and then' 4 'Rather often' 5 'Very often or always' 97 'Would rather not answer'.
VALUE LABELS q9 1 'Very seldom or never' 2 'Rather seldom' 3 'Now and then' 4 'Rather often' 5 'Very often or always' 97 'Would rather not answer'.
VALUE LABELS q10 1 'Very seldom or never' 2 'Rather seldom' 3 'Now and then' 4 'Rather often' 5 'Very often or always' 97 'Would rather not answer'.
VALUE LABELS q11 1 'Very seldom or never' 2 'Rather seldom' 3 'Now and then' 4 'Rather often' 5 'Very often or always' 97 'Would rather not answer'.
VALUE LABELS q12 1 'Very seldom or never' 2 'Rather seldom' 3 'Now and then' 4 'Rather often' 5 'Very often or always' 97 'Would rather not answer'.
VALUE LABELS q13 1 'Very seldom or never' 2 'Rather seldom' 3 'Now and then' 4 'Rather often' 5 'Very often or always' 97 'Would rather not answer'.
VALUE LABELS q14 1 'Very seldom or never' 2 'Rather seldom' 3 'Now and then' 4 'Rather often' 5 'Very often or always' 97 'Would rather not answer'.
VALUE LABELS q15 1 'Very seldom or never' 2 'Rather seldom' 3 'Now and then' 4 'Rather often' 5 'Very often or always' 97 'Would rather not answer'.
VALUE LABELS q16 1 'Very seldom or never' 2 'Rather seldom' 3 'Now and then' 4 'Rather often' 5 'Very often or always' 97 'Would rather not answer'.
VALUE LABELS q17 1 'Very seldom or never' 2 'Rather seldom' 3 'Now and then' 4 'Rather often' 5 'Very often or always' 97 'Would rather not answer'.
VALUE LABELS q18 1 'Very seldom or never' 2 'Rather seldom' 3 'Now and then' 4 'Rather often' 5 'Very often or always' 97 'Would rather not answer'.
VALUE LABELS q19 1 'Very seldom or never' 2 'Rather seldom' 3 'Now and then' 4 'Rather often' 5 'Very often or always' 97 'Would rather not answer'.
VALUE LABELS q20 1 'Very seldom or never' 2 'Rather seldom' 3 'Now and then' 4 'Rather often' 5 'Very often or always' 97 'Would rather not answer'.
MISSING VALUES r1 (97, 98, 99).
MISSING VALUES r2 (97, 98, 99).
MISSING VALUES r3 (97, 98, 99).
MISSING VALUES r4 (97, 98, 99).
MISSING VALUES r5 (97, 98, 99).
MISSING VALUES r6 (97, 98, 99).
MISSING VALUES r7 (97, 98, 99).
MISSING VALUES r8 (97, 98, 99).
MISSING VALUES r9 (97, 98, 99).
MISSING VALUES r10 (97, 98, 99).
MISSING VALUES r11 (97, 98, 99).
MISSING VALUES r12 (97, 98, 99).
MISSING VALUES r13 (97, 98, 99).
MISSING VALUES r14 (97, 98, 99).
MISSING VALUES r15 (97, 98, 99).
MISSING VALUES r16 (97, 98, 99).
MISSING VALUES r17 (97, 98, 99).
MISSING VALUES r18 (97, 98, 99).
MISSING VALUES r19 (97, 98, 99).
MISSING VALUES r20 (97, 98, 99).
MISSING VALUES r21 (97, 98, 99).
MISSING VALUES r22 (97, 98, 99).
MISSING VALUES r23 (97, 98, 99).
MISSING VALUES r24 (97, 98, 99).
MISSING VALUES r25 (97, 98, 99).
MISSING VALUES r26 (97, 98, 99).
MISSING VALUES r27 (97, 98, 99).
MISSING VALUES r28 (97, 98, 99).
MISSING VALUES r29 (97, 98, 99).
MISSING VALUES r30 (97, 98, 99).
MISSING VALUES r31 (97, 98, 99).
MISSING VALUES r32 (97, 98, 99).
MISSING VALUES q1 (97).
MISSING VALUES q2 (97).
MISSING VALUES q3 (97).
MISSING VALUES q4 (97).
MISSING VALUES q5 (97).
MISSING VALUES q6 (97).
MISSING VALUES q7 (97).
MISSING VALUES q8 (97).
MISSING VALUES q9 (97).
MISSING VALUES q10 (97).
MISSING VALUES q11 (97).
MISSING VALUES q12 (97).
MISSING VALUES q13 (97).
MISSING VALUES q14 (97).
MISSING VALUES q15 (97).
MISSING VALUES q16 (97).
MISSING VALUES q17 (97).
MISSING VALUES q18 (97).
MISSING VALUES q19 (97).
MISSING VALUES q20 (97).
COMPUTE q6_r = 6 - q6.
COMPUTE q17_r = 6 - q17.
COMPUTE q18_r = 6 - q18.
COMPUTE q19_r = 6 - q19.
COMPUTE q20_r = 6 - q20.
COMPUTE scale_goals = MEAN.1(r2, r6, r7, r8, r11, r14, r15, r16, r26, r27, r28).
COMPUTE scale_involvement = MEAN.1(r21, r22, r23, r29).
COMPUTE scale_diversity = MEAN.1(r12, r13, r18, r19).
COMPUTE scale_choice = MEAN.1(r3, r4, r9, r25).
COMPUTE scale_person = MEAN.1(r10, r17, r32).
COMPUTE scale_inviting = MEAN.1(r1, r31).
COMPUTE scale_recovery = MEAN.1(r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, r12, r13, r14, r15, r16, r17, r18, r19, r20, r21, r22, r23, r24, r25, r26, r27, r28, r29, r30, r31, r32).
COMPUTE scale_interaction = MEAN.1(q1, q2, q3, q4, q5, q6_r).
COMPUTE scale_leadership = MEAN.1(q7, q8, q9, q10).
COMPUTE scale_climate = MEAN.1(q11, q12, q13).
COMPUTE scale_role = MEAN.1(q14, q15, q16, q17_r, q18_r, q19_r, q20_r).
COMPUTE scale_support = MEAN.1(q1, q2, q3, q4, q5, q6_r, q7, q8, q9, q10, q11, q12, q13, q14, q15, q16, q17_r, q18_r, q19_r, q20_r).
VARIABLE LABELS scale_goals 'Life goals'.
VARIABLE LABELS scale_involvement 'Involvement'.
VARIABLE LABELS scale_diversity 'Diversity of treatment options'.
VARIABLE LABELS scale_choice 'Choice'.
VARIABLE LABELS scale_person 'Individually tailored services'.
VARIABLE LABELS scale_inviting 'Inviting factors'.
VARIABLE LABELS scale_recovery 'Recovery-oriented practice in all'.
VARIABLE LABELS scale_interaction 'Social interaction'.
VARIABLE LABELS scale_leadership 'Leadership'.
VARIABLE LABELS scale_climate 'Organisational climate'.
VARIABLE LABELS scale_role 'Role expectations'.
VARIABLE LABELS scale_support 'Support at work in all'.
EXECUTE.
DESCRIPTIVES scale_goals scale_involvement scale_diversity scale_choice scale_person scale_inviting scale_recovery scale_interaction scale_leadership scale_climate scale_role scale_support.
